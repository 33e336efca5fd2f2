/** The frame of the API: its address, how a refusal reads, and who may call. */
package org.wherry.common.rest;
