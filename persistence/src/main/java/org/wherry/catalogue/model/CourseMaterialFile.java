package org.wherry.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a material, apart from it so that lists do not carry them. */
@Entity
@Table(name = "course_material_file")
class CourseMaterialFile {

    @Id
    @Column(name = "material_id")
    private Long materialId;

    private byte[] content;

    protected CourseMaterialFile() {}

    CourseMaterialFile(CourseMaterial material, byte[] content) {
        materialId = material.id();
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
