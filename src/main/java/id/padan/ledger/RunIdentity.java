package id.padan.ledger;

import java.time.LocalDate;

/**
 * What makes two runs the same.
 *
 * @param job the job's name
 * @param tanggal the day it stands for
 * @param fingerprint hex of everything that decides the result: inputs, settings, catalogue, program
 */
public record RunIdentity(String job, LocalDate tanggal, String fingerprint) {}
