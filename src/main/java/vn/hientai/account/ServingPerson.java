package vn.hientai.account;

import vn.hientai.organisation.UnitId;

/** A person who serves a unit in the role that was asked for. */
public record ServingPerson(AccountId account, UnitId unit) {}
