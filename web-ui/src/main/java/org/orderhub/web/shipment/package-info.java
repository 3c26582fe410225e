/** Shipment plans on pages. */
@NullMarked
package org.orderhub.web.shipment;

import org.jspecify.annotations.NullMarked;
