/** Stores in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.store;

import org.jspecify.annotations.NullMarked;
