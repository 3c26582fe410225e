/** Carts: filling them, looking at them, checking them out. */
@NullMarked
package org.orderhub.application.cart;

import org.jspecify.annotations.NullMarked;
