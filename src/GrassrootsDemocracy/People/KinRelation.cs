namespace GrassrootsDemocracy.People;

/// <summary>What a person is to another by blood, adoption or marriage.</summary>
public enum KinRelation
{
    /// <summary>Husband or wife (配偶).</summary>
    Spouse,

    /// <summary>Father or mother (父母).</summary>
    Parent,

    /// <summary>Son or daughter (子女).</summary>
    Child,

    /// <summary>Brother or sister (兄弟姐妹).</summary>
    Sibling,

    /// <summary>A parent of a parent, on either side (祖父母、外祖父母).</summary>
    Grandparent,

    /// <summary>A child of a child (孙子女、外孙子女).</summary>
    Grandchild,

    /// <summary>A parent of the spouse (公婆、岳父母).</summary>
    ParentInLaw,

    /// <summary>The spouse of a child (儿媳、女婿).</summary>
    ChildInLaw,

    /// <summary>A sibling of the spouse, or the spouse of a sibling (配偶的兄弟姐妹、兄弟姐妹的配偶).</summary>
    SiblingInLaw,

    /// <summary>A sibling of a parent (伯叔姑舅姨).</summary>
    UncleOrAunt,

    /// <summary>A child of a sibling (侄子女、甥子女).</summary>
    NephewOrNiece,

    /// <summary>A child of a parent's sibling (堂兄弟姐妹、表兄弟姐妹).</summary>
    Cousin,

    /// <summary>An ancestor beyond the grandparents (曾祖父母、外曾祖父母).</summary>
    GreatGrandparent,

    /// <summary>A descendant beyond the grandchildren (曾孙子女、外曾孙子女).</summary>
    GreatGrandchild,
}
