/** One class per disparity, in the visible {@link id.padan.rule.RuleCatalog}; each answers clean, findings, or not assessable because. The door is {@link id.padan.rule.Judge}. */
package id.padan.rule;
