/** Order events by REST: as the partner's page has them, and natively. */
@NullMarked
package org.orderhub.rest.orderevent;

import org.jspecify.annotations.NullMarked;
