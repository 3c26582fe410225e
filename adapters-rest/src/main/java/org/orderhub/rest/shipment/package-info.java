/** Shipment plans by REST. */
@NullMarked
package org.orderhub.rest.shipment;

import org.jspecify.annotations.NullMarked;
