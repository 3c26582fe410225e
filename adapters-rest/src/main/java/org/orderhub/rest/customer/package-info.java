/** Customers by REST. */
@NullMarked
package org.orderhub.rest.customer;

import org.jspecify.annotations.NullMarked;
