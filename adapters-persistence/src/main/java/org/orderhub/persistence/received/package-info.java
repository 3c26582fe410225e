/** Received bodies in PostgreSQL, a partition a month. */
@NullMarked
package org.orderhub.persistence.received;

import org.jspecify.annotations.NullMarked;
