// Made by npm run gen. Do not change by hand.
export type introspection_types = {
  Actie: {
    kind: 'OBJECT'
    name: 'Actie'
    fields: {
      aangemaaktOp: {
        name: 'aangemaaktOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      blokkade: { name: 'blokkade'; type: { kind: 'OBJECT'; name: 'Blokkade'; ofType: null } }
      bron: { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      code: {
        name: 'code'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      eigenaar: { name: 'eigenaar'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      eigenaarIsWeg: {
        name: 'eigenaarIsWeg'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      eigenaarPartner: { name: 'eigenaarPartner'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      gemeente: { name: 'gemeente'; type: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      gereedOp: { name: 'gereedOp'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      geschiedenis: {
        name: 'geschiedenis'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebeurtenisConnection'; ofType: null } }
      }
      gewijzigdOp: {
        name: 'gewijzigdOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      heeftEigenaar: {
        name: 'heeftEigenaar'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      heeftKnelpunt: {
        name: 'heeftKnelpunt'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      isTeLaat: {
        name: 'isTeLaat'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      keerUitgesteld: {
        name: 'keerUitgesteld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      knelpunten: {
        name: 'knelpunten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
          }
        }
      }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      medeEigenaren: {
        name: 'medeEigenaren'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
          }
        }
      }
      omschrijving: { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      resultaat: { name: 'resultaat'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      status: {
        name: 'status'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ActieStatus'; ofType: null } }
      }
      streefdatum: { name: 'streefdatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      titel: {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      zichtbaarheid: {
        name: 'zichtbaarheid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null } }
      }
    }
  }
  ActieBlokkerenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieBlokkerenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'opgehevenAls'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'wachtenOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ActieConnection: {
    kind: 'OBJECT'
    name: 'ActieConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ActieEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  ActieEdge: {
    kind: 'OBJECT'
    name: 'ActieEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      }
    }
  }
  ActieFilter: {
    kind: 'INPUT_OBJECT'
    name: 'ActieFilter'
    isOneOf: false
    inputFields: [
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INPUT_OBJECT'; name: 'ActieFilter'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'code'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'eigenaar'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      {
        name: 'eigenaarIsWeg'
        type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }
        defaultValue: null
      },
      { name: 'eigenaarPartner'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'isOpen'; type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }; defaultValue: null },
      { name: 'isTeLaat'; type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'ActieFilter'; ofType: null }; defaultValue: null },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INPUT_OBJECT'; name: 'ActieFilter'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'partner'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'q'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'status'; type: { kind: 'INPUT_OBJECT'; name: 'ActieStatusFilter'; ofType: null }; defaultValue: null },
      { name: 'streefdatum'; type: { kind: 'INPUT_OBJECT'; name: 'DatumFilter'; ofType: null }; defaultValue: null },
      { name: 'titel'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      {
        name: 'zichtbaarheid'
        type: { kind: 'INPUT_OBJECT'; name: 'ZichtbaarheidFilter'; ofType: null }
        defaultValue: null
      },
    ]
  }
  ActieGereedmeldenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieGereedmeldenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'resultaat'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ActieKoppelenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieKoppelenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'knelpunt'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ActieOntkoppelenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieOntkoppelenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'knelpunt'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ActieSorteerveld: {
    name: 'ActieSorteerveld'
    enumValues: 'CODE' | 'GEWIJZIGD_OP' | 'STATUS' | 'STREEFDATUM' | 'TITEL'
  }
  ActieSortering: {
    kind: 'INPUT_OBJECT'
    name: 'ActieSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ActieSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ActieStatus: { name: 'ActieStatus'; enumValues: 'BEZIG' | 'GEBLOKKEERD' | 'GEREED' | 'OPEN' | 'VERVALLEN' }
  ActieStatusFilter: {
    kind: 'INPUT_OBJECT'
    name: 'ActieStatusFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'ActieStatus'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ActieStatus'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  ActieToevoegenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieToevoegenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'deelKnelpunten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'eigenaar'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'eigenaarPartner'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'knelpunten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'medeEigenaren'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'streefdatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'zichtbaarheid'; type: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null }; defaultValue: null },
    ]
  }
  ActieToewijzenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieToewijzenInput'
    isOneOf: false
    inputFields: [
      { name: 'eigenaar'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'eigenaarPartner'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'medeEigenaren'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
    ]
  }
  ActieUitstellenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieUitstellenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'streefdatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ActieWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ActieWijzigenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'deelKnelpunten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'eigenaar'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'eigenaarPartner'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'knelpunten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'medeEigenaren'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'streefdatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'titel'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'zichtbaarheid'; type: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null }; defaultValue: null },
    ]
  }
  Afspraak: {
    kind: 'OBJECT'
    name: 'Afspraak'
    fields: {
      acties: {
        name: 'acties'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ActieConnection'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      partijen: {
        name: 'partijen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ConvenantPartij'; ofType: null } }
          }
        }
      }
      tekst: {
        name: 'tekst'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
    }
  }
  AfspraakToevoegenInput: {
    kind: 'INPUT_OBJECT'
    name: 'AfspraakToevoegenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'acties'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'partijen'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'tekst'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  AfspraakVerwijderenInput: {
    kind: 'INPUT_OBJECT'
    name: 'AfspraakVerwijderenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'afspraak'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  AfspraakWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'AfspraakWijzigenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'acties'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'afspraak'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'partijen'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'tekst'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  Blokkade: {
    kind: 'OBJECT'
    name: 'Blokkade'
    fields: {
      opgehevenAls: {
        name: 'opgehevenAls'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      sindsDatum: {
        name: 'sindsDatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      }
      wachtenOp: {
        name: 'wachtenOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
    }
  }
  Boolean: unknown
  BooleanFilter: {
    kind: 'INPUT_OBJECT'
    name: 'BooleanFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  Cijfer: {
    kind: 'OBJECT'
    name: 'Cijfer'
    fields: {
      bron: {
        name: 'bron'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      eenheid: {
        name: 'eenheid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Eenheid'; ofType: null } }
      }
      onderdrukt: {
        name: 'onderdrukt'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      openbaarVastgesteld: {
        name: 'openbaarVastgesteld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      peildatum: { name: 'peildatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      redenGeenWaarde: { name: 'redenGeenWaarde'; type: { kind: 'ENUM'; name: 'RedenGeenWaarde'; ofType: null } }
      voetnoot: { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      voorlopig: {
        name: 'voorlopig'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      waarde: { name: 'waarde'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } }
    }
  }
  CijferInput: {
    kind: 'INPUT_OBJECT'
    name: 'CijferInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bron'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'eenheid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Eenheid'; ofType: null } }
        defaultValue: null
      },
      { name: 'openbaarVastgesteld'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      {
        name: 'peildatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
      { name: 'redenGeenWaarde'; type: { kind: 'ENUM'; name: 'RedenGeenWaarde'; ofType: null }; defaultValue: null },
      { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'voorlopig'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      { name: 'waarde'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null }; defaultValue: null },
    ]
  }
  Contactpersoon: {
    kind: 'OBJECT'
    name: 'Contactpersoon'
    fields: {
      email: { name: 'email'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      functie: { name: 'functie'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      gemeente: { name: 'gemeente'; type: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      telefoon: { name: 'telefoon'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
    }
  }
  ContactpersoonToevoegenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ContactpersoonToevoegenInput'
    isOneOf: false
    inputFields: [
      { name: 'email'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'functie'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'telefoon'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  ContactpersoonWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ContactpersoonWijzigenInput'
    isOneOf: false
    inputFields: [
      { name: 'email'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'functie'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'naam'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'telefoon'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  Convenant: {
    kind: 'OBJECT'
    name: 'Convenant'
    fields: {
      aangemaaktOp: {
        name: 'aangemaaktOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      afspraken: {
        name: 'afspraken'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Afspraak'; ofType: null } }
          }
        }
      }
      bron: { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      einddatum: { name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      geschiedenis: {
        name: 'geschiedenis'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebeurtenisConnection'; ofType: null } }
      }
      gewijzigdOp: {
        name: 'gewijzigdOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      ondertekeningsdatum: { name: 'ondertekeningsdatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      ondertekeningsjaarAfgeleid: {
        name: 'ondertekeningsjaarAfgeleid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      partijen: {
        name: 'partijen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ConvenantPartij'; ofType: null } }
          }
        }
      }
      pilots: {
        name: 'pilots'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
          }
        }
      }
      status: {
        name: 'status'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ConvenantStatus'; ofType: null } }
      }
      titel: {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      toelichting: { name: 'toelichting'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
    }
  }
  ConvenantBeeindigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ConvenantBeeindigenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'einddatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ConvenantConnection: {
    kind: 'OBJECT'
    name: 'ConvenantConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ConvenantEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  ConvenantEdge: {
    kind: 'OBJECT'
    name: 'ConvenantEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      }
    }
  }
  ConvenantFilter: {
    kind: 'INPUT_OBJECT'
    name: 'ConvenantFilter'
    isOneOf: false
    inputFields: [
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'ConvenantFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'ConvenantFilter'; ofType: null }; defaultValue: null },
      {
        name: 'ondertekeningsdatum'
        type: { kind: 'INPUT_OBJECT'; name: 'DatumFilter'; ofType: null }
        defaultValue: null
      },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'ConvenantFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'q'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'status'
        type: { kind: 'INPUT_OBJECT'; name: 'ConvenantStatusFilter'; ofType: null }
        defaultValue: null
      },
      { name: 'titel'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
    ]
  }
  ConvenantOndertekenenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ConvenantOndertekenenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'ondertekeningsdatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ConvenantPartij: {
    kind: 'OBJECT'
    name: 'ConvenantPartij'
    fields: {
      gemeente: { name: 'gemeente'; type: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      partner: { name: 'partner'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      toetredingsdatum: { name: 'toetredingsdatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      uittredingsdatum: { name: 'uittredingsdatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      uittredingsreden: { name: 'uittredingsreden'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      vertegenwoordiger: { name: 'vertegenwoordiger'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
    }
  }
  ConvenantSorteerveld: { name: 'ConvenantSorteerveld'; enumValues: 'GEWIJZIGD_OP' | 'STATUS' | 'TITEL' }
  ConvenantSortering: {
    kind: 'INPUT_OBJECT'
    name: 'ConvenantSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ConvenantSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  ConvenantStatus: { name: 'ConvenantStatus'; enumValues: 'BEEINDIGD' | 'CONCEPT' | 'ONDERTEKEND' }
  ConvenantStatusFilter: {
    kind: 'INPUT_OBJECT'
    name: 'ConvenantStatusFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'ConvenantStatus'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'ConvenantStatus'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  ConvenantToevoegenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ConvenantToevoegenInput'
    isOneOf: false
    inputFields: [
      { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'toelichting'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  ConvenantWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'ConvenantWijzigenInput'
    isOneOf: false
    inputFields: [
      { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'titel'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'toelichting'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  DateTime: unknown
  Datum: unknown
  DatumFilter: {
    kind: 'INPUT_OBJECT'
    name: 'DatumFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'gte'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      { name: 'lte'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
    ]
  }
  Eenheid: {
    name: 'Eenheid'
    enumValues:
      'AANTAL' | 'DAGEN' | 'EURO' | 'FTE' | 'GROEPEN' | 'HUISHOUDENS' | 'PERSONEN' | 'PROCENT' | 'TRAJECTEN' | 'UREN'
  }
  EigenaarBezwaar: {
    kind: 'OBJECT'
    name: 'EigenaarBezwaar'
    fields: {
      bezwaar: {
        name: 'bezwaar'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      gebruiker: {
        name: 'gebruiker'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
      }
    }
  }
  Ernst: { name: 'Ernst'; enumValues: 'GEMIDDELD' | 'HOOG' | 'LAAG' }
  ErnstFilter: {
    kind: 'INPUT_OBJECT'
    name: 'ErnstFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'Ernst'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Ernst'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  Float: unknown
  Gebeurtenis: {
    kind: 'OBJECT'
    name: 'Gebeurtenis'
    fields: {
      door: { name: 'door'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      handeling: {
        name: 'handeling'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      op: {
        name: 'op'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      tekst: {
        name: 'tekst'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      wijzigingen: {
        name: 'wijzigingen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'VeldWijziging'; ofType: null } }
          }
        }
      }
    }
  }
  GebeurtenisConnection: {
    kind: 'OBJECT'
    name: 'GebeurtenisConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebeurtenisEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gebeurtenis'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  GebeurtenisEdge: {
    kind: 'OBJECT'
    name: 'GebeurtenisEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gebeurtenis'; ofType: null } }
      }
    }
  }
  GebeurtenisFilter: {
    kind: 'INPUT_OBJECT'
    name: 'GebeurtenisFilter'
    isOneOf: false
    inputFields: [
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'GebeurtenisFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'GebeurtenisFilter'; ofType: null }; defaultValue: null },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'GebeurtenisFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
    ]
  }
  GebeurtenisSorteerveld: { name: 'GebeurtenisSorteerveld'; enumValues: 'OP' }
  GebeurtenisSortering: {
    kind: 'INPUT_OBJECT'
    name: 'GebeurtenisSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'GebeurtenisSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  Gebruiker: {
    kind: 'OBJECT'
    name: 'Gebruiker'
    fields: {
      actief: {
        name: 'actief'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      email: { name: 'email'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      rollen: {
        name: 'rollen'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Lidmaatschap'; ofType: null } }
        }
      }
    }
  }
  GebruikerConnection: {
    kind: 'OBJECT'
    name: 'GebruikerConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebruikerEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  GebruikerEdge: {
    kind: 'OBJECT'
    name: 'GebruikerEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      }
    }
  }
  GebruikerFilter: {
    kind: 'INPUT_OBJECT'
    name: 'GebruikerFilter'
    isOneOf: false
    inputFields: [
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'GebruikerFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'naam'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'GebruikerFilter'; ofType: null }; defaultValue: null },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'GebruikerFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'q'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  GebruikerSorteerveld: { name: 'GebruikerSorteerveld'; enumValues: 'NAAM' }
  GebruikerSortering: {
    kind: 'INPUT_OBJECT'
    name: 'GebruikerSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'GebruikerSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  Gemeente: {
    kind: 'OBJECT'
    name: 'Gemeente'
    fields: {
      code: {
        name: 'code'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      regisseurFte: { name: 'regisseurFte'; type: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
    }
  }
  ID: unknown
  IDFilter: {
    kind: 'INPUT_OBJECT'
    name: 'IDFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  Int: unknown
  IntFilter: {
    kind: 'INPUT_OBJECT'
    name: 'IntFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      { name: 'gte'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      { name: 'lte'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
    ]
  }
  Knelpunt: {
    kind: 'OBJECT'
    name: 'Knelpunt'
    fields: {
      aangemaaktOp: {
        name: 'aangemaaktOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      acties: {
        name: 'acties'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ActieConnection'; ofType: null } }
      }
      afgeleid: {
        name: 'afgeleid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      bron: { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      code: {
        name: 'code'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      dagenOpen: { name: 'dagenOpen'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      eigenaar: { name: 'eigenaar'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      ernst: { name: 'ernst'; type: { kind: 'ENUM'; name: 'Ernst'; ofType: null } }
      gemeente: { name: 'gemeente'; type: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      gemeldDoor: { name: 'gemeldDoor'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      geschiedenis: {
        name: 'geschiedenis'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebeurtenisConnection'; ofType: null } }
      }
      gewijzigdOp: {
        name: 'gewijzigdOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      heeftEigenaar: {
        name: 'heeftEigenaar'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      heeftGemeldDoor: {
        name: 'heeftGemeldDoor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      melddatum: { name: 'melddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      melder: { name: 'melder'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      omschrijving: { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      resultaat: { name: 'resultaat'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      status: {
        name: 'status'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'KnelpuntStatus'; ofType: null } }
      }
      thema: {
        name: 'thema'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Thema'; ofType: null } }
      }
      titel: {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      volgIk: {
        name: 'volgIk'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      volgers: {
        name: 'volgers'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
          }
        }
      }
      zichtbaarheid: {
        name: 'zichtbaarheid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null } }
      }
    }
  }
  KnelpuntAfhandelenInput: {
    kind: 'INPUT_OBJECT'
    name: 'KnelpuntAfhandelenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'resultaat'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  KnelpuntConnection: {
    kind: 'OBJECT'
    name: 'KnelpuntConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'KnelpuntEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  KnelpuntEdge: {
    kind: 'OBJECT'
    name: 'KnelpuntEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      }
    }
  }
  KnelpuntFilter: {
    kind: 'INPUT_OBJECT'
    name: 'KnelpuntFilter'
    isOneOf: false
    inputFields: [
      { name: 'afgeleid'; type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }; defaultValue: null },
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'KnelpuntFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'code'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'eigenaar'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'ernst'; type: { kind: 'INPUT_OBJECT'; name: 'ErnstFilter'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'melddatum'; type: { kind: 'INPUT_OBJECT'; name: 'DatumFilter'; ofType: null }; defaultValue: null },
      { name: 'melder'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'KnelpuntFilter'; ofType: null }; defaultValue: null },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'KnelpuntFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'q'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'status'
        type: { kind: 'INPUT_OBJECT'; name: 'KnelpuntStatusFilter'; ofType: null }
        defaultValue: null
      },
      { name: 'thema'; type: { kind: 'INPUT_OBJECT'; name: 'ThemaFilter'; ofType: null }; defaultValue: null },
      { name: 'titel'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'volgIk'; type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }; defaultValue: null },
      {
        name: 'zichtbaarheid'
        type: { kind: 'INPUT_OBJECT'; name: 'ZichtbaarheidFilter'; ofType: null }
        defaultValue: null
      },
    ]
  }
  KnelpuntMeldenInput: {
    kind: 'INPUT_OBJECT'
    name: 'KnelpuntMeldenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      { name: 'ernst'; type: { kind: 'ENUM'; name: 'Ernst'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'melder'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'thema'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Thema'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'zichtbaarheid'; type: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null }; defaultValue: null },
    ]
  }
  KnelpuntSorteerveld: {
    name: 'KnelpuntSorteerveld'
    enumValues: 'CODE' | 'ERNST' | 'GEWIJZIGD_OP' | 'MELDDATUM' | 'STATUS' | 'THEMA' | 'TITEL'
  }
  KnelpuntSortering: {
    kind: 'INPUT_OBJECT'
    name: 'KnelpuntSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'KnelpuntSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  KnelpuntStatus: {
    name: 'KnelpuntStatus'
    enumValues: 'ACTIE_LOOPT' | 'AFGEWEZEN' | 'GEMELD' | 'GEPARKEERD' | 'IN_ONDERZOEK' | 'OPGELOST'
  }
  KnelpuntStatusFilter: {
    kind: 'INPUT_OBJECT'
    name: 'KnelpuntStatusFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'KnelpuntStatus'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'KnelpuntStatus'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  KnelpuntVerloop: {
    kind: 'OBJECT'
    name: 'KnelpuntVerloop'
    fields: {
      datum: {
        name: 'datum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      }
      open: {
        name: 'open'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      }
      thema: {
        name: 'thema'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Thema'; ofType: null } }
      }
    }
  }
  KnelpuntWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'KnelpuntWijzigenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      { name: 'eigenaar'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'ernst'; type: { kind: 'ENUM'; name: 'Ernst'; ofType: null }; defaultValue: null },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'thema'; type: { kind: 'ENUM'; name: 'Thema'; ofType: null }; defaultValue: null },
      { name: 'titel'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'zichtbaarheid'; type: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null }; defaultValue: null },
    ]
  }
  Lidmaatschap: {
    kind: 'OBJECT'
    name: 'Lidmaatschap'
    fields: {
      gemeente: { name: 'gemeente'; type: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      partner: { name: 'partner'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      rol: { name: 'rol'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Rol'; ofType: null } } }
      totDatum: { name: 'totDatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      vanafDatum: {
        name: 'vanafDatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      }
    }
  }
  Meetmoment: {
    kind: 'OBJECT'
    name: 'Meetmoment'
    fields: {
      cijfer: {
        name: 'cijfer'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      periode: {
        name: 'periode'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      toelichting: { name: 'toelichting'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
    }
  }
  Mutation: {
    kind: 'OBJECT'
    name: 'Mutation'
    fields: {
      actieBlokkeren: { name: 'actieBlokkeren'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieDeblokkeren: { name: 'actieDeblokkeren'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieGereedmelden: { name: 'actieGereedmelden'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieHeropenen: { name: 'actieHeropenen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieKoppelen: { name: 'actieKoppelen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieLatenVervallen: { name: 'actieLatenVervallen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieOntkoppelen: { name: 'actieOntkoppelen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieStarten: { name: 'actieStarten'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieToevoegen: { name: 'actieToevoegen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieToewijzen: { name: 'actieToewijzen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieUitstellen: { name: 'actieUitstellen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieWijzigen: { name: 'actieWijzigen'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      afspraakToevoegen: { name: 'afspraakToevoegen'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      afspraakVerwijderen: { name: 'afspraakVerwijderen'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      afspraakWijzigen: { name: 'afspraakWijzigen'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      contactpersoonToevoegen: {
        name: 'contactpersoonToevoegen'
        type: { kind: 'OBJECT'; name: 'Partner'; ofType: null }
      }
      contactpersoonVerwijderen: {
        name: 'contactpersoonVerwijderen'
        type: { kind: 'OBJECT'; name: 'Partner'; ofType: null }
      }
      contactpersoonWijzigen: {
        name: 'contactpersoonWijzigen'
        type: { kind: 'OBJECT'; name: 'Partner'; ofType: null }
      }
      convenantBeeindigen: { name: 'convenantBeeindigen'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      convenantOndertekenen: {
        name: 'convenantOndertekenen'
        type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null }
      }
      convenantToevoegen: { name: 'convenantToevoegen'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      convenantWijzigen: { name: 'convenantWijzigen'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      knelpuntAfwijzen: { name: 'knelpuntAfwijzen'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntHeropenen: { name: 'knelpuntHeropenen'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntMelden: { name: 'knelpuntMelden'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntOnderzoeken: { name: 'knelpuntOnderzoeken'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntOntvolgen: { name: 'knelpuntOntvolgen'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntOplossen: { name: 'knelpuntOplossen'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntParkeren: { name: 'knelpuntParkeren'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntVolgen: { name: 'knelpuntVolgen'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntWijzigen: { name: 'knelpuntWijzigen'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      partnerSamenvoegen: { name: 'partnerSamenvoegen'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      partnerToetreden: { name: 'partnerToetreden'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      partnerToevoegen: { name: 'partnerToevoegen'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      partnerUittreden: { name: 'partnerUittreden'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      partnerWijzigen: { name: 'partnerWijzigen'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      pilotAfsluiten: { name: 'pilotAfsluiten'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotCorrigeren: { name: 'pilotCorrigeren'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotEvalueren: { name: 'pilotEvalueren'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotHeropenen: { name: 'pilotHeropenen'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotMetingVastleggen: { name: 'pilotMetingVastleggen'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotStarten: { name: 'pilotStarten'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotStoppen: { name: 'pilotStoppen'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotToevoegen: { name: 'pilotToevoegen'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilotWijzigen: { name: 'pilotWijzigen'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      realisatieVastleggen: {
        name: 'realisatieVastleggen'
        type: { kind: 'OBJECT'; name: 'Taakstelling'; ofType: null }
      }
      succesVastleggen: { name: 'succesVastleggen'; type: { kind: 'OBJECT'; name: 'Succes'; ofType: null } }
      succesWijzigen: { name: 'succesWijzigen'; type: { kind: 'OBJECT'; name: 'Succes'; ofType: null } }
      taakstellingVastleggen: {
        name: 'taakstellingVastleggen'
        type: { kind: 'OBJECT'; name: 'Taakstelling'; ofType: null }
      }
      tokenIntrekken: { name: 'tokenIntrekken'; type: { kind: 'OBJECT'; name: 'Token'; ofType: null } }
      tokenUitgeven: { name: 'tokenUitgeven'; type: { kind: 'OBJECT'; name: 'Token'; ofType: null } }
    }
  }
  Node: {
    kind: 'INTERFACE'
    name: 'Node'
    fields: {
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
    }
    possibleTypes:
      | 'Actie'
      | 'Afspraak'
      | 'Contactpersoon'
      | 'Convenant'
      | 'ConvenantPartij'
      | 'Gebeurtenis'
      | 'Gebruiker'
      | 'Gemeente'
      | 'Knelpunt'
      | 'Meetmoment'
      | 'Partner'
      | 'Pilot'
      | 'PilotEvaluatie'
      | 'Succes'
  }
  PageInfo: {
    kind: 'OBJECT'
    name: 'PageInfo'
    fields: {
      endCursor: { name: 'endCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      hasNextPage: {
        name: 'hasNextPage'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      hasPreviousPage: {
        name: 'hasPreviousPage'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      startCursor: { name: 'startCursor'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
    }
  }
  Partner: {
    kind: 'OBJECT'
    name: 'Partner'
    fields: {
      aangemaaktOp: {
        name: 'aangemaaktOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      acties: {
        name: 'acties'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ActieConnection'; ofType: null } }
      }
      afgeleid: {
        name: 'afgeleid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      aliassen: {
        name: 'aliassen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      bron: { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      contactpersonen: {
        name: 'contactpersonen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Contactpersoon'; ofType: null } }
          }
        }
      }
      gemeenten: {
        name: 'gemeenten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
          }
        }
      }
      geschiedenis: {
        name: 'geschiedenis'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebeurtenisConnection'; ofType: null } }
      }
      gewijzigdOp: {
        name: 'gewijzigdOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      isOndertekenaar: {
        name: 'isOndertekenaar'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      isPartij: {
        name: 'isPartij'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      opgegaanIn: { name: 'opgegaanIn'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      pilots: {
        name: 'pilots'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
          }
        }
      }
      rollen: {
        name: 'rollen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      soort: {
        name: 'soort'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PartnerSoort'; ofType: null } }
      }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
    }
  }
  PartnerConnection: {
    kind: 'OBJECT'
    name: 'PartnerConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PartnerEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  PartnerEdge: {
    kind: 'OBJECT'
    name: 'PartnerEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      }
    }
  }
  PartnerFilter: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerFilter'
    isOneOf: false
    inputFields: [
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'PartnerFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      {
        name: 'isOndertekenaar'
        type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }
        defaultValue: null
      },
      { name: 'isPartij'; type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }; defaultValue: null },
      { name: 'naam'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'PartnerFilter'; ofType: null }; defaultValue: null },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'PartnerFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'q'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'soort'; type: { kind: 'INPUT_OBJECT'; name: 'PartnerSoortFilter'; ofType: null }; defaultValue: null },
    ]
  }
  PartnerSamenvoegenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerSamenvoegenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'partner'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'partnerVersie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  PartnerSoort: {
    name: 'PartnerSoort'
    enumValues:
      | 'BIBLIOTHEEK'
      | 'GEMEENTELIJK'
      | 'GGD'
      | 'JEUGD_EN_GEZIN'
      | 'MAATSCHAPPELIJK_WERK'
      | 'ONDERWIJS'
      | 'OPVANG'
      | 'OVERIG'
      | 'UITVOERING'
      | 'VLUCHTELINGENWERK'
      | 'WELZIJN'
      | 'WERK'
      | 'WONEN'
      | 'ZORG'
  }
  PartnerSoortFilter: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerSoortFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'PartnerSoort'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PartnerSoort'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  PartnerSorteerveld: { name: 'PartnerSorteerveld'; enumValues: 'NAAM' | 'SOORT' }
  PartnerSortering: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PartnerSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  PartnerToetredenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerToetredenInput'
    isOneOf: false
    inputFields: [
      { name: 'bevestigLatereToetreding'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'partner'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'toetredingsdatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'vertegenwoordiger'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  PartnerToevoegenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerToevoegenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'aliassen'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'bevestigNieuwePartner'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      {
        name: 'gemeenten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'rollen'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'soort'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PartnerSoort'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  PartnerUittredenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerUittredenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'partij'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'uittredingsdatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  PartnerVoorstel: {
    kind: 'OBJECT'
    name: 'PartnerVoorstel'
    fields: {
      aliassen: {
        name: 'aliassen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      overeenkomst: {
        name: 'overeenkomst'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Float'; ofType: null } }
      }
      partner: {
        name: 'partner'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
      }
    }
  }
  PartnerWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PartnerWijzigenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'aliassen'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'gemeenten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'naam'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'rollen'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'soort'; type: { kind: 'ENUM'; name: 'PartnerSoort'; ofType: null }; defaultValue: null },
    ]
  }
  Pilot: {
    kind: 'OBJECT'
    name: 'Pilot'
    fields: {
      aangemaaktOp: {
        name: 'aangemaaktOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      begindatum: { name: 'begindatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      bron: { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      convenant: { name: 'convenant'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      doelAantal: { name: 'doelAantal'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      doelPeriode: { name: 'doelPeriode'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      einddatum: { name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      evaluatie: { name: 'evaluatie'; type: { kind: 'OBJECT'; name: 'PilotEvaluatie'; ofType: null } }
      evaluatieUiterlijkJaar: { name: 'evaluatieUiterlijkJaar'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      evaluaties: {
        name: 'evaluaties'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PilotEvaluatie'; ofType: null } }
          }
        }
      }
      gemeente: { name: 'gemeente'; type: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      gemeenten: {
        name: 'gemeenten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
          }
        }
      }
      gerealiseerd: { name: 'gerealiseerd'; type: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      geschiedenis: {
        name: 'geschiedenis'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebeurtenisConnection'; ofType: null } }
      }
      gewijzigdOp: {
        name: 'gewijzigdOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      isZelfdePeriode: {
        name: 'isZelfdePeriode'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      meetmomenten: {
        name: 'meetmomenten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Meetmoment'; ofType: null } }
          }
        }
      }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      omschrijving: { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      partners: {
        name: 'partners'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
          }
        }
      }
      percentage: { name: 'percentage'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } }
      percentageToelichting: { name: 'percentageToelichting'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      status: {
        name: 'status'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PilotStatus'; ofType: null } }
      }
      stopreden: { name: 'stopreden'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      voetnoot: { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
    }
  }
  PilotAfsluitenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotAfsluitenInput'
    isOneOf: false
    inputFields: [{ name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null }]
  }
  PilotBesluit: { name: 'PilotBesluit'; enumValues: 'AANGEPAST_OVERGENOMEN' | 'NIET_OVERGENOMEN' | 'OVERGENOMEN' }
  PilotConnection: {
    kind: 'OBJECT'
    name: 'PilotConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PilotEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  PilotCorrigerenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotCorrigerenInput'
    isOneOf: false
    inputFields: [
      { name: 'begindatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'convenant'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'doelAantal'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      { name: 'doelPeriode'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'evaluatieUiterlijkJaar'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      {
        name: 'gemeenten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'naam'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'partners'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  PilotEdge: {
    kind: 'OBJECT'
    name: 'PilotEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      }
    }
  }
  PilotEvaluatie: {
    kind: 'OBJECT'
    name: 'PilotEvaluatie'
    fields: {
      besluit: {
        name: 'besluit'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PilotBesluit'; ofType: null } }
      }
      bron: { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      datum: {
        name: 'datum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      }
      door: { name: 'door'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      leerpunten: {
        name: 'leerpunten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      vastgelegdOp: {
        name: 'vastgelegdOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
    }
  }
  PilotEvaluerenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotEvaluerenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'besluit'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PilotBesluit'; ofType: null } }
        defaultValue: null
      },
      { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'datum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'leerpunten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
        defaultValue: null
      },
    ]
  }
  PilotFilter: {
    kind: 'INPUT_OBJECT'
    name: 'PilotFilter'
    isOneOf: false
    inputFields: [
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INPUT_OBJECT'; name: 'PilotFilter'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'begindatum'; type: { kind: 'INPUT_OBJECT'; name: 'DatumFilter'; ofType: null }; defaultValue: null },
      { name: 'einddatum'; type: { kind: 'INPUT_OBJECT'; name: 'DatumFilter'; ofType: null }; defaultValue: null },
      {
        name: 'evaluatieUiterlijkJaar'
        type: { kind: 'INPUT_OBJECT'; name: 'IntFilter'; ofType: null }
        defaultValue: null
      },
      { name: 'gemeente'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'naam'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'PilotFilter'; ofType: null }; defaultValue: null },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INPUT_OBJECT'; name: 'PilotFilter'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'q'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'status'; type: { kind: 'INPUT_OBJECT'; name: 'PilotStatusFilter'; ofType: null }; defaultValue: null },
    ]
  }
  PilotHeropenenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotHeropenenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  PilotMetingInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotMetingInput'
    isOneOf: false
    inputFields: [
      {
        name: 'cijfer'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'INPUT_OBJECT'; name: 'CijferInput'; ofType: null } }
        defaultValue: null
      },
      { name: 'meting'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'periode'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'toelichting'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  PilotSorteerveld: { name: 'PilotSorteerveld'; enumValues: 'GEWIJZIGD_OP' | 'NAAM' }
  PilotSortering: {
    kind: 'INPUT_OBJECT'
    name: 'PilotSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PilotSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  PilotStartenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotStartenInput'
    isOneOf: false
    inputFields: [{ name: 'begindatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null }]
  }
  PilotStatus: {
    name: 'PilotStatus'
    enumValues: 'AFGESLOTEN' | 'GESTOPT' | 'LOOPT' | 'TE_EVALUEREN' | 'VOORBEREIDING'
  }
  PilotStatusFilter: {
    kind: 'INPUT_OBJECT'
    name: 'PilotStatusFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'PilotStatus'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'PilotStatus'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  PilotStoppenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotStoppenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  PilotToevoegenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotToevoegenInput'
    isOneOf: false
    inputFields: [
      { name: 'begindatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'convenant'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'doelAantal'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      { name: 'doelPeriode'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'evaluatieUiterlijkJaar'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'gemeenten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'partners'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  PilotWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'PilotWijzigenInput'
    isOneOf: false
    inputFields: [
      { name: 'begindatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'convenant'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      { name: 'doelAantal'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      { name: 'doelPeriode'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'einddatum'; type: { kind: 'SCALAR'; name: 'Datum'; ofType: null }; defaultValue: null },
      { name: 'evaluatieUiterlijkJaar'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      {
        name: 'gemeenten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'naam'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'partners'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
    ]
  }
  Query: {
    kind: 'OBJECT'
    name: 'Query'
    fields: {
      actie: { name: 'actie'; type: { kind: 'OBJECT'; name: 'Actie'; ofType: null } }
      actieEigenaarBezwaren: {
        name: 'actieEigenaarBezwaren'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'EigenaarBezwaar'; ofType: null } }
          }
        }
      }
      acties: {
        name: 'acties'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ActieConnection'; ofType: null } }
      }
      convenant: { name: 'convenant'; type: { kind: 'OBJECT'; name: 'Convenant'; ofType: null } }
      convenanten: {
        name: 'convenanten'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ConvenantConnection'; ofType: null } }
      }
      gebruiker: { name: 'gebruiker'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      gebruikers: {
        name: 'gebruikers'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebruikerConnection'; ofType: null } }
      }
      gemeenten: {
        name: 'gemeenten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
          }
        }
      }
      knelpunt: { name: 'knelpunt'; type: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
      knelpuntEigenaarBezwaren: {
        name: 'knelpuntEigenaarBezwaren'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'EigenaarBezwaar'; ofType: null } }
          }
        }
      }
      knelpuntVerloop: {
        name: 'knelpuntVerloop'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'KnelpuntVerloop'; ofType: null } }
          }
        }
      }
      knelpunten: {
        name: 'knelpunten'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'KnelpuntConnection'; ofType: null } }
      }
      mij: {
        name: 'mij'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      }
      mijnActies: {
        name: 'mijnActies'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'ActieConnection'; ofType: null } }
      }
      mijnRechten: {
        name: 'mijnRechten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Recht'; ofType: null } }
          }
        }
      }
      node: { name: 'node'; type: { kind: 'INTERFACE'; name: 'Node'; ofType: null } }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: { kind: 'LIST'; name: never; ofType: { kind: 'INTERFACE'; name: 'Node'; ofType: null } }
        }
      }
      partner: { name: 'partner'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      partnerVoorstellen: {
        name: 'partnerVoorstellen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PartnerVoorstel'; ofType: null } }
          }
        }
      }
      partners: {
        name: 'partners'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PartnerConnection'; ofType: null } }
      }
      pilot: { name: 'pilot'; type: { kind: 'OBJECT'; name: 'Pilot'; ofType: null } }
      pilots: {
        name: 'pilots'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PilotConnection'; ofType: null } }
      }
      regio: {
        name: 'regio'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Regio'; ofType: null } }
      }
      succes: { name: 'succes'; type: { kind: 'OBJECT'; name: 'Succes'; ofType: null } }
      successen: {
        name: 'successen'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SuccesConnection'; ofType: null } }
      }
      taakstellingen: {
        name: 'taakstellingen'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Taakstelling'; ofType: null } }
          }
        }
      }
      tokens: {
        name: 'tokens'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Token'; ofType: null } }
          }
        }
      }
    }
  }
  RealisatieVastleggenInput: {
    kind: 'INPUT_OBJECT'
    name: 'RealisatieVastleggenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bron'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'gemeente'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
      { name: 'halfjaar'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      {
        name: 'jaar'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
        defaultValue: null
      },
      { name: 'openbaarVastgesteld'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      {
        name: 'peildatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
      { name: 'reden'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'voorlopig'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      {
        name: 'waarde'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  Recht: {
    kind: 'OBJECT'
    name: 'Recht'
    fields: {
      bereik: {
        name: 'bereik'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      wat: {
        name: 'wat'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
    }
  }
  RedenGeenWaarde: {
    name: 'RedenGeenWaarde'
    enumValues: 'AANVULLENDE_CEL' | 'GEEN_GEGEVENS' | 'KLEINE_CEL' | 'NIET_UITGESPLITST' | 'ONBEKEND'
  }
  RedenInput: {
    kind: 'INPUT_OBJECT'
    name: 'RedenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'reden'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  Regio: {
    kind: 'OBJECT'
    name: 'Regio'
    fields: {
      code: {
        name: 'code'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
      }
      gemeenten: {
        name: 'gemeenten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
          }
        }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
    }
  }
  Richting: { name: 'Richting'; enumValues: 'AFLOPEND' | 'OPLOPEND' }
  Rol: {
    name: 'Rol'
    enumValues:
      | 'BELEIDSMEDEWERKER'
      | 'BESTUURDER'
      | 'DASHBOARD'
      | 'FUNCTIONEEL_BEHEERDER'
      | 'PARTNERMEDEWERKER'
      | 'PRIVACY_OFFICER'
      | 'REGIOCOORDINATOR'
      | 'REGISSEUR'
      | 'TASKFORCELID'
  }
  String: unknown
  StringFilter: {
    kind: 'INPUT_OBJECT'
    name: 'StringFilter'
    isOneOf: false
    inputFields: [
      { name: 'contains'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'eq'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  Succes: {
    kind: 'OBJECT'
    name: 'Succes'
    fields: {
      aangemaaktOp: {
        name: 'aangemaaktOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      bron: {
        name: 'bron'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      cijfer: { name: 'cijfer'; type: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      gemeente: { name: 'gemeente'; type: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      geschiedenis: {
        name: 'geschiedenis'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'GebeurtenisConnection'; ofType: null } }
      }
      gewijzigdOp: {
        name: 'gewijzigdOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      knelpunten: {
        name: 'knelpunten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Knelpunt'; ofType: null } }
          }
        }
      }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      melder: { name: 'melder'; type: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
      omschrijving: {
        name: 'omschrijving'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      partners: {
        name: 'partners'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Partner'; ofType: null } }
          }
        }
      }
      periode: { name: 'periode'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      thema: {
        name: 'thema'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Thema'; ofType: null } }
      }
      titel: {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      zichtbaarheid: {
        name: 'zichtbaarheid'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null } }
      }
    }
  }
  SuccesConnection: {
    kind: 'OBJECT'
    name: 'SuccesConnection'
    fields: {
      edges: {
        name: 'edges'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'SuccesEdge'; ofType: null } }
          }
        }
      }
      nodes: {
        name: 'nodes'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Succes'; ofType: null } }
          }
        }
      }
      pageInfo: {
        name: 'pageInfo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'PageInfo'; ofType: null } }
      }
      totalCount: {
        name: 'totalCount'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      totalCountBegrensd: {
        name: 'totalCountBegrensd'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Boolean'; ofType: null } }
      }
    }
  }
  SuccesEdge: {
    kind: 'OBJECT'
    name: 'SuccesEdge'
    fields: {
      cursor: {
        name: 'cursor'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      node: {
        name: 'node'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Succes'; ofType: null } }
      }
    }
  }
  SuccesFilter: {
    kind: 'INPUT_OBJECT'
    name: 'SuccesFilter'
    isOneOf: false
    inputFields: [
      {
        name: 'and'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'SuccesFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'gemeente'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'id'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'melder'; type: { kind: 'INPUT_OBJECT'; name: 'IDFilter'; ofType: null }; defaultValue: null },
      { name: 'not'; type: { kind: 'INPUT_OBJECT'; name: 'SuccesFilter'; ofType: null }; defaultValue: null },
      {
        name: 'or'
        type: {
          kind: 'LIST'
          name: never
          ofType: {
            kind: 'NON_NULL'
            name: never
            ofType: { kind: 'INPUT_OBJECT'; name: 'SuccesFilter'; ofType: null }
          }
        }
        defaultValue: null
      },
      { name: 'periode'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'q'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'thema'; type: { kind: 'INPUT_OBJECT'; name: 'ThemaFilter'; ofType: null }; defaultValue: null },
      { name: 'titel'; type: { kind: 'INPUT_OBJECT'; name: 'StringFilter'; ofType: null }; defaultValue: null },
      { name: 'vanMij'; type: { kind: 'INPUT_OBJECT'; name: 'BooleanFilter'; ofType: null }; defaultValue: null },
      {
        name: 'zichtbaarheid'
        type: { kind: 'INPUT_OBJECT'; name: 'ZichtbaarheidFilter'; ofType: null }
        defaultValue: null
      },
    ]
  }
  SuccesSorteerveld: { name: 'SuccesSorteerveld'; enumValues: 'AANGEMAAKT_OP' | 'GEWIJZIGD_OP' | 'THEMA' | 'TITEL' }
  SuccesSortering: {
    kind: 'INPUT_OBJECT'
    name: 'SuccesSortering'
    isOneOf: false
    inputFields: [
      {
        name: 'richting'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Richting'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'SuccesSorteerveld'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  SuccesVastleggenInput: {
    kind: 'INPUT_OBJECT'
    name: 'SuccesVastleggenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      {
        name: 'bron'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'cijfer'; type: { kind: 'INPUT_OBJECT'; name: 'CijferInput'; ofType: null }; defaultValue: null },
      { name: 'gemeente'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'knelpunten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'melder'; type: { kind: 'SCALAR'; name: 'ID'; ofType: null }; defaultValue: null },
      {
        name: 'omschrijving'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'partners'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'periode'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'thema'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Thema'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'titel'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      { name: 'zichtbaarheid'; type: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null }; defaultValue: null },
    ]
  }
  SuccesWijzigenInput: {
    kind: 'INPUT_OBJECT'
    name: 'SuccesWijzigenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'bevestigGeenPersoonsgegevens'
        type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }
        defaultValue: null
      },
      { name: 'bron'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'cijfer'; type: { kind: 'INPUT_OBJECT'; name: 'CijferInput'; ofType: null }; defaultValue: null },
      {
        name: 'knelpunten'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'omschrijving'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      {
        name: 'partners'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'periode'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'thema'; type: { kind: 'ENUM'; name: 'Thema'; ofType: null }; defaultValue: null },
      { name: 'titel'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'zichtbaarheid'; type: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null }; defaultValue: null },
    ]
  }
  Taakstelling: {
    kind: 'OBJECT'
    name: 'Taakstelling'
    fields: {
      achterstandVorig: {
        name: 'achterstandVorig'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      }
      gemeente: {
        name: 'gemeente'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
      }
      geschiedenis: {
        name: 'geschiedenis'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gebeurtenis'; ofType: null } }
          }
        }
      }
      halfjaar: { name: 'halfjaar'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      jaar: {
        name: 'jaar'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      percentage: { name: 'percentage'; type: { kind: 'SCALAR'; name: 'Float'; ofType: null } }
      realisatie: {
        name: 'realisatie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      }
      saldo: {
        name: 'saldo'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      }
      taakstelling: {
        name: 'taakstelling'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      }
      totaal: {
        name: 'totaal'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Cijfer'; ofType: null } }
      }
      versie: {
        name: 'versie'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
      }
    }
  }
  TaakstellingVastleggenInput: {
    kind: 'INPUT_OBJECT'
    name: 'TaakstellingVastleggenInput'
    isOneOf: false
    inputFields: [
      { name: 'achterstandVorig'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      {
        name: 'bron'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'gemeente'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
        defaultValue: null
      },
      { name: 'halfjaar'; type: { kind: 'SCALAR'; name: 'Int'; ofType: null }; defaultValue: null },
      {
        name: 'jaar'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
        defaultValue: null
      },
      { name: 'openbaarVastgesteld'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      {
        name: 'peildatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
      { name: 'reden'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'voetnoot'; type: { kind: 'SCALAR'; name: 'String'; ofType: null }; defaultValue: null },
      { name: 'voorlopig'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
      {
        name: 'waarde'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Int'; ofType: null } }
        defaultValue: null
      },
    ]
  }
  Thema: { name: 'Thema'; enumValues: 'INBURGERING' | 'OVERIG' | 'SCHOLEN' | 'ZORG' }
  ThemaFilter: {
    kind: 'INPUT_OBJECT'
    name: 'ThemaFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'Thema'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Thema'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
  Token: {
    kind: 'OBJECT'
    name: 'Token'
    fields: {
      geheim: { name: 'geheim'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      gemeenten: {
        name: 'gemeenten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'OBJECT'; name: 'Gemeente'; ofType: null } }
          }
        }
      }
      id: { name: 'id'; type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } } }
      ingetrokkenDoor: { name: 'ingetrokkenDoor'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      ingetrokkenOp: { name: 'ingetrokkenOp'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      laatstGebruiktOp: { name: 'laatstGebruiktOp'; type: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      mag: {
        name: 'mag'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
      naam: {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      prefix: {
        name: 'prefix'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
      status: {
        name: 'status'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'TokenStatus'; ofType: null } }
      }
      uitgegevenDoor: { name: 'uitgegevenDoor'; type: { kind: 'OBJECT'; name: 'Gebruiker'; ofType: null } }
      uitgegevenOp: {
        name: 'uitgegevenOp'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'DateTime'; ofType: null } }
      }
      verlooptDatum: {
        name: 'verlooptDatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
      }
      websites: {
        name: 'websites'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
          }
        }
      }
    }
  }
  TokenStatus: { name: 'TokenStatus'; enumValues: 'GELDIG' | 'INGETROKKEN' | 'VERLOPEN' }
  TokenUitgevenInput: {
    kind: 'INPUT_OBJECT'
    name: 'TokenUitgevenInput'
    isOneOf: false
    inputFields: [
      {
        name: 'gemeenten'
        type: {
          kind: 'NON_NULL'
          name: never
          ofType: {
            kind: 'LIST'
            name: never
            ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'ID'; ofType: null } }
          }
        }
        defaultValue: null
      },
      {
        name: 'naam'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'verlooptDatum'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'Datum'; ofType: null } }
        defaultValue: null
      },
      {
        name: 'websites'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
        }
        defaultValue: null
      },
    ]
  }
  VeldWijziging: {
    kind: 'OBJECT'
    name: 'VeldWijziging'
    fields: {
      nieuw: { name: 'nieuw'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      oud: { name: 'oud'; type: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      veld: {
        name: 'veld'
        type: { kind: 'NON_NULL'; name: never; ofType: { kind: 'SCALAR'; name: 'String'; ofType: null } }
      }
    }
  }
  Zichtbaarheid: { name: 'Zichtbaarheid'; enumValues: 'GEMEENTE' | 'PARTNERS' | 'REGIO' }
  ZichtbaarheidFilter: {
    kind: 'INPUT_OBJECT'
    name: 'ZichtbaarheidFilter'
    isOneOf: false
    inputFields: [
      { name: 'eq'; type: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null }; defaultValue: null },
      {
        name: 'in'
        type: {
          kind: 'LIST'
          name: never
          ofType: { kind: 'NON_NULL'; name: never; ofType: { kind: 'ENUM'; name: 'Zichtbaarheid'; ofType: null } }
        }
        defaultValue: null
      },
      { name: 'isNull'; type: { kind: 'SCALAR'; name: 'Boolean'; ofType: null }; defaultValue: null },
    ]
  }
}
