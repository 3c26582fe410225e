/** Order events in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.orderevent;

import org.jspecify.annotations.NullMarked;
