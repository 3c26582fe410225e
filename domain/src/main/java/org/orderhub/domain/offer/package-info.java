/** Offers: product lines at prices that a customer may accept until a day. */
@NullMarked
package org.orderhub.domain.offer;

import org.jspecify.annotations.NullMarked;
