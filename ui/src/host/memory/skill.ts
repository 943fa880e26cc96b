// What Alexa's side of a home in memory looks like when it begins: nobody signed in, somebody signed in, a skill that works.

import type { AlexaView } from '../bindings/AlexaView';
import type { SkillModelView } from '../bindings/SkillModelView';
import type { SkillValuesView } from '../bindings/SkillValuesView';

const MINUTE = 60_000;

export const OFFERED: string[][] = [
  ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'],
  ['de-DE'],
  ['fr-FR', 'fr-CA'],
  ['es-ES', 'es-MX', 'es-US'],
  ['it-IT'],
  ['pt-BR'],
];

export function signedOutView(_now: number): AlexaView {
  return {
    amazon: {
      signedIn: false,
      fault: null,
      name: null,
      mail: null,
      clientId: null,
      vendors: [],
      vendor: null,
      returnUrls: ['http://127.0.0.1:9090/cb', 'http://127.0.0.1:9091/cb'],
      pages: {
        developer: 'https://developer.amazon.com/',
        access: 'https://developer.amazon.com/alexa/console/ask/settings/access-management',
        securityProfiles: 'https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html',
      },
    },
    wishes: {
      name: 'Usher',
      invocation: 'media companion',
      locales: OFFERED[0] ?? [],
      endpoint: null,
      advice: [],
      offered: OFFERED,
    },
    run: null,
    skill: null,
    model: [],
    links: [],
  };
}

export function signedInView(now: number): AlexaView {
  const view = signedOutView(now);
  return {
    ...view,
    amazon: {
      ...view.amazon,
      signedIn: true,
      name: 'Mara Lindqvist',
      mail: 'mara@willow.example',
      clientId: 'amzn1.application-oa2-client.4f8a',
      vendors: [{ id: 'M1WILLOW', name: 'Mara Lindqvist' }],
      vendor: 'M1WILLOW',
    },
    wishes: { ...view.wishes, endpoint: 'https://usher.willow.example' },
  };
}

/** A skill that was set up and works. */
export function skillView(now: number): AlexaView {
  const ago = (minutes: number) => new Date(now - minutes * MINUTE).toISOString();
  const view = signedInView(now);
  return {
    ...view,
    skill: {
      id: 'amzn1.ask.skill.7d1f0c52-4f0e-4b6a-9a53-0c8d2a1e9b11',
      lastRequest: ago(12),
      outdated: false,
      differences: [],
      compared: ago(45),
    },
    model: view.wishes.locales.map(knows),
    links: [
      {
        id: '1',
        person: 'Mara',
        server: 'Willow House',
        since: ago(9 * 24 * 60),
        lastUsed: ago(12),
        account: 'Amazon account 1',
      },
      { id: '2', person: 'Jonas', server: 'Attic', since: ago(100), lastUsed: null, account: 'Amazon account 2' },
    ],
  };
}

/** The same after the home has changed, and nobody has looked yet what that means at Amazon. */
export function outdatedSkill(now: number): AlexaView {
  const view = skillView(now);
  return { ...view, skill: view.skill && { ...view.skill, outdated: true } };
}

/** The same after players and the address have changed. */
export function changedSkill(now: number): AlexaView {
  const view = skillView(now);
  const differences = [
    {
      what: 'endpoint',
      locale: null,
      wanted: 'https://usher.willow.example/alexa/skill',
      there: 'https://old.willow.example/alexa/skill',
      step: 'manifest',
    },
    { what: 'model', locale: 'en-GB', wanted: '', there: '', step: 'model' },
    { what: 'enablement', locale: null, wanted: '', there: '', step: 'enablement' },
  ];
  return { ...view, skill: view.skill && { ...view.skill, outdated: true, differences } };
}

function knows(locale: string): SkillModelView {
  return {
    locale,
    bytes: 612_480,
    values: [
      sort('PLAYER', ['Bedroom TV', 'Kitchen Tablet', 'Living Room TV', 'Nursery Tablet'], 4, 4, [['household', 4]]),
      sort('USER', ['Jonas', 'Mara'], 2, 2, [['household', 2]]),
      {
        ...sort(
          'TITLE',
          ['The Cartographer', 'Paper Moons over Lisbon', 'The Lighthouse Keepers', 'Rocky two', 'nineteen seventeen'],
          1500,
          3020,
          [
            ['recent', 12],
            ['favourite', 84],
            ['played', 611],
            ['other', 793],
          ],
        ),
        leftOut: [
          { why: 'script', count: 17, first: ['기생충', 'Солярис'] },
          { why: 'signs', count: 1, first: ['???'] },
          { why: 'room', count: 1502, first: ['Zebra Crossing'] },
        ],
      },
      sort('SERIES', ['Harbour Nine'], 1, 1, [['begun', 1]]),
      sort('PLAYLIST', ['road trip', 'workout'], 0, 0, [['example', 6]]),
    ],
  };
}

function sort(type: string, chosen: string[], taken: number, of: number, by: [string, number][]): SkillValuesView {
  return { type, taken, of, chosen, by: by.map(([why, count]) => ({ why, count })), leftOut: [] };
}
