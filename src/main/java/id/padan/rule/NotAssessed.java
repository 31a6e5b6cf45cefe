package id.padan.rule;

/** One disparity that could not be judged for one subject, and why. */
public record NotAssessed(String code, Subject subject, Reason reason) {}
