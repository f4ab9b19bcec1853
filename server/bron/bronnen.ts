// The public documents that the source data come from. Every fact names its document and place.
export const TASKFORCE = 'Raadsinformatie Taskforce Inburgering Weert (rond de jaarwisseling 2023-2024)'
export const CONVENANT = 'Bericht ‘Convenant vernieuwende aanpak inburgering’ (ondertekend 19 september)'
export const PLAN = 'Beleids- en actieplan integratie en participatie van statushouders 2023 t/m 2025 (gemeente Weert)'
