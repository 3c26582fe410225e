/** Plans what ships when, from the stock of the catalogue. */
@NullMarked
package org.orderhub.application.shipment;

import org.jspecify.annotations.NullMarked;
