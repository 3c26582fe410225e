/** Finding customers. */
@NullMarked
package org.orderhub.application.customer;

import org.jspecify.annotations.NullMarked;
