import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress, refusalOf } from "./address.ts";

const PRODUCTION = { loopback: false };
const DEVELOPMENT = { loopback: true };
const refused = (host: string, rules = PRODUCTION) => refusalOf(`https://${host}/hook`, rules) !== null;

/** Addresses inside a network of `bits` leading bits. */
const inside = (first: number, bits: number) =>
  fc.nat({ max: 2 ** (32 - bits) - 1 }).map((offset) => first * 2 ** 24 + offset);
const at = (a: number, b: number, c: number, d: number) => a + b / 2 ** 8 + c / 2 ** 16 + d / 2 ** 24;

const reserved = fc.oneof(
  inside(0, 8),
  inside(10, 8),
  inside(at(100, 64, 0, 0), 10),
  inside(127, 8),
  inside(at(169, 254, 0, 0), 16),
  inside(at(172, 16, 0, 0), 12),
  inside(at(192, 168, 0, 0), 16),
  inside(224, 3),
  fc.constant(at(169, 254, 169, 254) * 2 ** 24),
);
const octets = (ip: number) => [24, 16, 8, 0].map((shift) => Math.floor(ip / 2 ** shift) % 256);
const dotted = (ip: number) => octets(ip).join(".");

/** Every way of writing an IPv4 address that URL parsers take. */
const NOTATIONS: Record<string, (ip: number) => string> = {
  dotted,
  decimal: String,
  hex: (ip) => `0x${ip.toString(16)}`,
  octal: (ip) => `0${ip.toString(8)}`,
  "hex octets": (ip) =>
    octets(ip)
      .map((octet) => `0x${octet.toString(16)}`)
      .join("."),
  "octal octets": (ip) =>
    octets(ip)
      .map((octet) => `0${octet.toString(8)}`)
      .join("."),
  "two parts": (ip) => `${Math.floor(ip / 2 ** 24)}.${ip % 2 ** 24}`,
  "three parts": (ip) => `${octets(ip).slice(0, 2).join(".")}.${ip % 2 ** 16}`,
  "full-width digits": (ip) => dotted(ip).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  "percent-encoded": (ip) => dotted(ip).replace(/\d/g, (digit) => `%3${digit}`),
  "ideographic dots": (ip) => dotted(ip).replaceAll(".", "。"),
  "trailing dot": (ip) => `${dotted(ip)}.`,
  "mapped into IPv6": (ip) => `[::ffff:${dotted(ip)}]`,
  "mapped, in hex": (ip) => `[::ffff:${Math.floor(ip / 65_536).toString(16)}:${(ip % 65_536).toString(16)}]`,
  "compatible IPv6": (ip) => `[::${dotted(ip)}]`,
  "translated by NAT64": (ip) => `[64:ff9b::${dotted(ip)}]`,
  "6to4": (ip) => `[2002:${Math.floor(ip / 65_536).toString(16)}:${(ip % 65_536).toString(16)}::1]`,
};

describe("an address that is not of the public Internet", () => {
  it.each(Object.entries(NOTATIONS))("is refused when written as %s", (_, write) => {
    fc.assert(fc.property(reserved, (ip) => refused(write(ip))));
  });

  it("is refused in IPv6 outside global unicast, whatever follows", () => {
    const outside = fc.nat({ max: 0xffff }).filter((group) => group >> 13 !== 1);
    fc.assert(
      fc.property(outside, fc.array(fc.nat({ max: 0xffff }), { minLength: 7, maxLength: 7 }), (first, rest) =>
        refused(`[${[first, ...rest].map((group) => group.toString(16)).join(":")}]`),
      ),
    );
  });

  it.each(["[::]", "[::1]", "[fd00:ec2::254]", "[fe80::1]", "[fc00::1]", "[2001:db8::1]", "[2001::1]", "[3fff::1]"])(
    "is refused as %s",
    (host) => expect(refused(host)).toBe(true),
  );

  it.each([
    "localhost",
    "LOCALHOST.",
    "foo.localhost",
    "printer.local",
    "metadata.google.internal",
    "metadata.google.internal.",
    "router.home.arpa",
    "intranet",
    "db.corp",
    "nas.lan",
  ])("is refused by the name %s", (host) => expect(refused(host)).toBe(true));
});

describe("an address of the public Internet", () => {
  it("is taken, in whatever notation", () => {
    const open = fc.constantFrom(
      "1.1.1.1",
      "8.8.8.8",
      "100.63.255.255",
      "100.128.0.0",
      "172.15.255.255",
      "172.32.0.0",
      "223.255.255.255",
      "11.0.0.0",
    );
    fc.assert(
      fc.property(open, fc.constantFrom("dotted", "decimal", "hex", "octal octets"), (ip, notation) => {
        const value = ip.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
        return !refused(NOTATIONS[notation]?.(value) ?? "");
      }),
    );
  });

  it.each([
    "example.com",
    "hooks.example.com:8443",
    "localhost.example.com",
    "internal.example",
    "[2606:4700::1111]",
    "127.0.0.1.nip.io",
  ])("is taken as %s", (host) => expect(refused(host)).toBe(false));

  it("is told from others in a resolver's answer too", () => {
    expect(["93.184.216.34", "2606:4700::1111"].map(isPublicAddress)).toEqual([true, true]);
    expect(["10.0.0.1", "::ffff:10.0.0.1", "fd00::1", "::1"].map(isPublicAddress)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a URL", () => {
  it.each([
    "http://example.com",
    "ftp://example.com",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:,x",
    "example.com",
    "",
    "https://",
  ])("that is not https is refused: %s", (url) => expect(refusalOf(url, PRODUCTION)).not.toBeNull());

  it.each(["https://user:password@example.com", "https://user@example.com", "https://:password@example.com"])(
    "with credentials is refused: %s",
    (url) => {
      expect(refusalOf(url, PRODUCTION)).toMatch(/credentials/);
      expect(refusalOf(url, DEVELOPMENT)).toMatch(/credentials/);
    },
  );

  it.each(["http://localhost:9000/hook", "http://127.0.0.1:9000", "https://[::1]/hook"])(
    "of loopback is taken in development alone: %s",
    (url) => {
      expect(refusalOf(url, DEVELOPMENT)).toBeNull();
      expect(refusalOf(url, PRODUCTION)).not.toBeNull();
    },
  );

  it.each(["http://example.com", "http://10.0.0.1", "https://169.254.169.254", "ftp://localhost"])(
    "of anything else is no freer in development: %s",
    (url) => expect(refusalOf(url, DEVELOPMENT)).not.toBeNull(),
  );

  it("is judged without an exception, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.ipV6().map((ip) => `https://[${ip}]`),
        ),
        (url) => [null, "string"].includes(refusalOf(url, PRODUCTION) && "string"),
      ),
    );
  });
});
