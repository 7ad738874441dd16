import type { ClientTold } from "./agree.ts";

/** A client the database holds. */
export interface ClientThere {
  id: number;
  name: string;
  phone: string | null;
}

/** A meeting the database holds. */
export interface MeetingThere {
  id: number;
  closed: boolean;
  client: number;
}

/** A client a file names, by e-mail or by name. */
export interface NamedClient {
  told: ClientTold;
  byEmail: boolean;
  /** The first chunk that names it, from 1: chunks are stored one after another. */
  chunk: number;
  /** The client of that e-mail, or all of that name by id. */
  there: ClientThere[];
  /** By seller, instant and text. */
  meetings: Map<string, { closed: boolean; there: MeetingThere | null }>;
}

/** How many would be added and how many changed. */
export interface Changes {
  inserted: number;
  updated: number;
}

/** A client that is there, by id, or one that would be added. */
type Owner = number | NamedClient;

/** Tells what an import of these clients and their meetings would do, by the rules it is stored by. */
export function foresee(named: readonly NamedClient[]): { clients: Changes; meetings: Changes } {
  const byEmail = named.filter((client) => client.byEmail);
  const thereOf = new Map(named.flatMap(({ there }) => there.map((client) => [client.id, client] as const)));
  const renamers = new Map(byEmail.flatMap((client) => client.there.map(({ id }) => [id, client] as const)));
  const bearers = Map.groupBy(byEmail, ({ told }) => told.name);

  const isRenamed = (id: number, { told, chunk }: NamedClient) => {
    const renamer = renamers.get(id);
    return renamer !== undefined && renamer.chunk <= chunk && renamer.told.name !== told.name;
  };
  const ownerOf = (client: NamedClient): Owner => {
    if (client.byEmail) return client.there[0]?.id ?? client;
    const before = (bearers.get(client.told.name) ?? []).filter(({ chunk }) => chunk <= client.chunk);
    const ids = [...client.there, ...before.flatMap(({ there }) => there)].map(({ id }) => id);
    const stay = ids.filter((id) => !isRenamed(id, client));
    return stay.length > 0 ? Math.min(...stay) : (before[0] ?? client);
  };

  const meetings = { added: new Map<Owner, Set<string>>(), changed: new Set<number>() };
  const phones = new Map<number, ClientTold>();
  let inserted = 0;
  for (const client of named) {
    const owner = ownerOf(client);
    if (owner === client) inserted++;
    const { told } = client;
    if (typeof owner === "number" && told.phone !== null && told.phoneLine >= (phones.get(owner)?.phoneLine ?? 0))
      phones.set(owner, told);
    const added = meetings.added.get(owner) ?? new Set();
    meetings.added.set(owner, added);
    for (const [key, { closed, there }] of client.meetings) {
      if (!there || (!client.byEmail && isRenamed(there.client, client))) added.add(key);
      else if (there.closed !== closed) meetings.changed.add(there.id);
    }
  }

  const changed = [...thereOf.values()].filter(({ id, name, phone }) => {
    const newPhone = phones.get(id)?.phone ?? phone;
    return newPhone !== phone || (renamers.get(id)?.told.name ?? name) !== name;
  });
  return {
    clients: { inserted, updated: changed.length },
    meetings: {
      inserted: [...meetings.added.values()].reduce((sum, { size }) => sum + size, 0),
      updated: meetings.changed.size,
    },
  };
}
