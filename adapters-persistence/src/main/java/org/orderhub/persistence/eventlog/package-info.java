/** The event log in PostgreSQL, a partition a month. */
@NullMarked
package org.orderhub.persistence.eventlog;

import org.jspecify.annotations.NullMarked;
