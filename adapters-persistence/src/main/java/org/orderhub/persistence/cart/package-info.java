/** Carts in PostgreSQL, and the product lines of carts and offers. */
@NullMarked
package org.orderhub.persistence.cart;

import org.jspecify.annotations.NullMarked;
