namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>What nobody may do with a seat that the voters fill: the acts that the laws name. A rulebook adds its own.</summary>
public static class SeatActs
{
    /// <summary>Gets the naming of a member by somebody (指定).</summary>
    public static Label Naming { get; } = new("seat-act/naming", "a member was named", "指定成员");

    /// <summary>Gets the sending of a member from outside (委派).</summary>
    public static Label Sending { get; } =
        new("seat-act/sending", "a member was sent from outside", "委派成员");

    /// <summary>Gets the removal or exchange of a member (撤换).</summary>
    public static Label Removal { get; } =
        new("seat-act/removal", "a member was removed or exchanged", "撤换成员");

    /// <summary>Gets the three that the laws name together (指定、委派或者撤换).</summary>
    public static ValueList<Label> All { get; } = [Naming, Sending, Removal];
}
