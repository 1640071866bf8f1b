namespace GrassrootsDemocracy.People;

/// <summary>What a person is to another by blood, adoption or marriage.</summary>
public enum KinRelation
{
    /// <summary>Husband or wife (配偶).</summary>
    [Words("spouse", "配偶")]
    Spouse,

    /// <summary>Father or mother (父母).</summary>
    [Words("parent", "父母")]
    Parent,

    /// <summary>Son or daughter (子女).</summary>
    [Words("child", "子女")]
    Child,

    /// <summary>Brother or sister (兄弟姐妹).</summary>
    [Words("brother or sister", "兄弟姐妹")]
    Sibling,

    /// <summary>A parent of a parent, on either side (祖父母、外祖父母).</summary>
    [Words("grandparent", "祖父母、外祖父母")]
    Grandparent,

    /// <summary>A child of a child (孙子女、外孙子女).</summary>
    [Words("grandchild", "孙子女、外孙子女")]
    Grandchild,

    /// <summary>A parent of the spouse (公婆、岳父母).</summary>
    [Words("parent-in-law", "公婆、岳父母")]
    ParentInLaw,

    /// <summary>The spouse of a child (儿媳、女婿).</summary>
    [Words("child-in-law", "儿媳、女婿")]
    ChildInLaw,

    /// <summary>A sibling of the spouse, or the spouse of a sibling (配偶的兄弟姐妹、兄弟姐妹的配偶).</summary>
    [Words("brother- or sister-in-law", "配偶的兄弟姐妹、兄弟姐妹的配偶")]
    SiblingInLaw,

    /// <summary>A sibling of a parent (伯叔姑舅姨).</summary>
    [Words("uncle or aunt", "伯叔姑舅姨")]
    UncleOrAunt,

    /// <summary>A child of a sibling (侄子女、甥子女).</summary>
    [Words("nephew or niece", "侄子女、甥子女")]
    NephewOrNiece,

    /// <summary>A child of a parent's sibling (堂兄弟姐妹、表兄弟姐妹).</summary>
    [Words("cousin", "堂表兄弟姐妹")]
    Cousin,

    /// <summary>An ancestor beyond the grandparents (曾祖父母、外曾祖父母).</summary>
    [Words("great-grandparent", "曾祖父母、外曾祖父母")]
    GreatGrandparent,

    /// <summary>A descendant beyond the grandchildren (曾孙子女、外曾孙子女).</summary>
    [Words("great-grandchild", "曾孙子女、外曾孙子女")]
    GreatGrandchild,
}
