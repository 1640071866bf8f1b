namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>The orders in which a list of names is published. A rulebook adds its own.</summary>
public static class ListOrders
{
    /// <summary>Gets the order of the votes of nomination, most votes first (按得票多少为序).</summary>
    public static Label ByVotes { get; } =
        new("list-order/by-votes", "in the order of their votes", "按得票多少为序");

    /// <summary>Gets the order of the strokes of the surname (按姓氏笔画为序).</summary>
    public static Label ByStrokes { get; } =
        new("list-order/by-strokes", "in the order of the strokes of their names", "按姓名笔画为序");
}
