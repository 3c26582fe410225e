/** The pages of customers. */
@NullMarked
package org.orderhub.web.customer;

import org.jspecify.annotations.NullMarked;
