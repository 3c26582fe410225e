/** Clock-driven triggers of use cases. */
@NullMarked
package org.orderhub.scheduler;

import org.jspecify.annotations.NullMarked;
