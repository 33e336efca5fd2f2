package org.wherry.people.service;

import org.wherry.people.model.RoleHolder;
import org.wherry.people.model.RoleRow;

/**
 * One role and whoever has it.
 *
 * @param holder who has it, with all they may do
 * @param row the role
 */
public record GrantedRole(RoleHolder holder, RoleRow row) {}
