/** Offers in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.offer;

import org.jspecify.annotations.NullMarked;
