namespace GrassrootsDemocracy.Forums;

// What the lines of this room say in several places.
internal static class ForumWords
{
    public static Words OnDuty { get; } = new("on duty", "值班");

    public static Words Leading { get; } = new("leading", "带班");

    public static Words WhoTakesTurns { get; } = new("who takes turns on duty", "轮值人员名单");

    public static Words WhoWasOnDuty { get; } = new("who was on duty", "各次值班人员");

    public static Words WhoseTurnItWas { get; } = new("whose turn it was by the rota", "轮值表所定人员");

    public static Words WhichAreAdHoc { get; } = new("which of them were held ad hoc", "哪些为临时举办");

    public static Words WhetherAdHocCounts { get; } =
        new("whether what was held ad hoc counts", "临时举办的是否计入");

    public static Words WhatItWasAbout { get; } = new("what each of them was about", "各次内容");

    public static Words WhereItWas { get; } = new("where each of them was held", "各次地点");

    public static Words WhenItWas { get; } = new("at what time of day each was held", "各次举办时段");

    public static Words HowManyAreMost { get; } = new("how large a share is meant", "所指的比例");

    public static Words WhoIsAbove { get; } = new("which unit is above which", "成员单位的隶属关系");

    public static Words WhoHasOfficers { get; } =
        new("which units have a liaison officer", "哪些单位有联络员");
}
