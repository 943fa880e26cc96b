// Emby Connect in a home in memory: a server of one's own, one of friends, and an invitation.

import type { ConnectView } from '../bindings/ConnectView';

type Server = ConnectView['servers'][number];

export const MEMBER: ConnectView = {
  name: 'mara',
  servers: [
    { id: '1', server: 'server-attic', name: 'Attic', kind: 'linked', added: false, preselected: true },
    { id: '2', server: 'server-lakehouse', name: 'Lake House', kind: 'guest', added: false, preselected: false },
    { id: '3', server: 'server-finns-place', name: 'Finn’s Place', kind: 'pending', added: false, preselected: false },
  ],
};

/** The list after somebody has signed in on one of its servers. */
export function used(connect: ConnectView, id: string): ConnectView {
  return changed(connect, (server) => (server.id === id ? { ...server, added: true } : server));
}

/** The list after an invitation was answered. */
export function answered(connect: ConnectView, id: string, accept: boolean): ConnectView {
  const left = connect.servers.filter((server) => accept || server.id !== id);
  const known = { ...connect, servers: left };
  return changed(known, (server) => (server.id === id ? { ...server, kind: 'guest' } : server));
}

function changed(connect: ConnectView, change: (server: Server) => Server): ConnectView {
  const servers = connect.servers.map(change);
  const first = servers.find((each) => each.kind !== 'pending' && !each.added);
  return { ...connect, servers: servers.map((each) => ({ ...each, preselected: each === first })) };
}
