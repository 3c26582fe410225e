/** Endpoints, the queue of their messages, and what became of each, in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.webhook;

import org.jspecify.annotations.NullMarked;
