namespace GrassrootsDemocracy.Rulebooks.National;

// Who texts on disclosure name besides the bodies of the place.
internal static class DisclosureLabels
{
    // 县级人民政府有关主管部门; of a city or an urban area alike.
    public static Label Departments { get; } =
        new("body/competent-departments", "competent departments", "有关主管部门");

    public static Label Director { get; } =
        new("circle/director-of-the-committee", "director of the committee", "村民委员会主任");
}
