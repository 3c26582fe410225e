/** What of an order, a cart or an offer ships together, and when. */
@NullMarked
package org.orderhub.domain.shipment;

import org.jspecify.annotations.NullMarked;
