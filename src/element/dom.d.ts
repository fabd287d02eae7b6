// The core has no DOM; these entry points live in one.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
