/** The catalogue in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.product;

import org.jspecify.annotations.NullMarked;
