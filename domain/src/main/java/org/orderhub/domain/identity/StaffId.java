package org.orderhub.domain.identity;

import java.util.UUID;

/** Our id of a staff user. */
public record StaffId(UUID value) {}
