package vn.hientai.notification;

import java.util.UUID;

/** A letter as the mail server gets it: plain text, and an identity that stays the same when it is sent again. */
record Letter(UUID id, String address, String subject, String body) {}
