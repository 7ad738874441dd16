/** Whether http and loopback may be called: a developer's machine, never production. */
export interface AddressRules {
  loopback: boolean;
}

/** IPv4 ranges that are not the public Internet (IANA's special-purpose registry), as [first address, prefix length]. */
const RESERVED_V4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Endings of names that are only known inside a network. */
const INNER_NAMES =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|invalid|onion)$/;

const V4 = /^\d{1,3}(\.\d{1,3}){3}$/;

const toNumber = (ipv4: string) => ipv4.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

const within = (ipv4: number, [first, bits]: readonly [string, number]) =>
  Math.floor(ipv4 / 2 ** (32 - bits)) === Math.floor(toNumber(first) / 2 ** (32 - bits));

/** The eight groups of an IPv6 address as URL or Node would print it. */
function groupsOf(ipv6: string): number[] {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(ipv6);
  if (dotted?.[1] !== undefined && dotted[2] !== undefined) {
    const low = toNumber(dotted[2]);
    return groupsOf(`${dotted[1]}${Math.floor(low / 65_536).toString(16)}:${(low % 65_536).toString(16)}`);
  }
  const [head = "", tail] = ipv6.split("::");
  const read = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const [before, after] = [read(head), read(tail ?? "")];
  return tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}

/**
 * Whether an address (dotted IPv4, or IPv6 without brackets) is one of the public Internet. Of IPv6 that is 2000::/3 less
 * what is reserved within it or carries an IPv4 address inside: mapped, translated and unique local ones lie outside.
 */
export function isPublicAddress(address: string): boolean {
  if (V4.test(address)) return !RESERVED_V4.some((range) => within(toNumber(address), range));
  const [first = 0, second = 0] = groupsOf(address);
  if (first >> 13 !== 1) return false;
  const protocolAssignments = first === 0x2001 && second < 0x200;
  const documentation = (first === 0x2001 && second === 0xdb8) || (first === 0x3fff && second < 0x1000);
  const sixToFour = first === 0x2002;
  return !(protocolAssignments || documentation || sixToFour);
}

const isLoopback = (host: string) =>
  host === "localhost" || host === "[::1]" || (V4.test(host) && within(toNumber(host), ["127.0.0.0", 8]));

/**
 * Why we may not be sent to this URL, as a sentence; null when we may. URL parsing has already turned every notation of an
 * address (decimal, hex, octal, shortened, full-width) into the one looked at here. A name is judged by its ending alone: a
 * Worker does not learn what it resolves to (see resolve.ts).
 */
export function refusalOf(url: string, rules: AddressRules): string | null {
  const parsed = URL.parse(url);
  if (!parsed) return "Must be a URL.";
  const host = parsed.hostname.replace(/\.$/, "");
  if (parsed.username !== "" || parsed.password !== "") return "Must not hold credentials.";
  if (rules.loopback && isLoopback(host) && /^https?:$/.test(parsed.protocol)) return null;
  if (parsed.protocol !== "https:") return "Must be an https URL.";
  if (host.startsWith("["))
    return isPublicAddress(host.slice(1, -1)) ? null : "Must be an address of the public Internet.";
  if (V4.test(host)) return isPublicAddress(host) ? null : "Must be an address of the public Internet.";
  if (!host.includes(".") || INNER_NAMES.test(host)) return "Must be a host name of the public Internet.";
  return null;
}
