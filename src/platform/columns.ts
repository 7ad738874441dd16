import { timestamp } from "drizzle-orm/pg-core";

/** A UTC instant with milliseconds, as the wire shows it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** The two columns every resource has. */
export const stamps = {
  createdAt: instant("created_at").notNull().defaultNow(),
  updatedAt: instant("updated_at")
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date()),
};
