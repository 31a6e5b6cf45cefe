/** What the pages show in figures, for programs of the office: read-only JSON without personal data (docs/api.md). */
package id.padan.web.api;
