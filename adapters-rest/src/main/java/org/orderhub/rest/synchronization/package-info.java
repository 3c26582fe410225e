/** The event log in the shape of a partner's synchronization feeds. */
@NullMarked
package org.orderhub.rest.synchronization;

import org.jspecify.annotations.NullMarked;
