/** Answers that are kept for requests sent again, in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
