namespace GrassrootsDemocracy.People;

// What somebody is to the last of three when each is a relative of the next. Only what cannot be otherwise: a child of a
// grandparent may be the parent, a child of a spouse a stepchild, and a sibling of a sibling may share no parent.
internal static class KinComposition
{
    private static readonly KinRelation[] Ancestors =
    [
        KinRelation.Parent,
        KinRelation.Grandparent,
        KinRelation.GreatGrandparent,
    ];

    private static readonly KinRelation[] Descendants =
    [
        KinRelation.Child,
        KinRelation.Grandchild,
        KinRelation.GreatGrandchild,
    ];

    public static KinRelation? Of(KinRelation first, KinRelation second) =>
        Along(Ancestors, first, second) ?? Along(Descendants, first, second) ?? Across(first, second);

    // By relation whether somebody of it is in the circle, or leads to somebody who is: through one relation more, or as a parent
    // of whom another child is a brother or sister of the one before.
    public static bool[] LeadsTo(KinCircle circle)
    {
        var all = Enum.GetValues<KinRelation>();
        var leads = (bool[])[.. all.Select(circle.Contains)];
        for (var isNew = true; isNew; )
        {
            isNew = false;
            foreach (var one in all.Where(one => !leads[(int)one]))
            {
                leads[(int)one] = all.Any(each =>
                    Leads(Of(each, one))
                    || (Of(KinRelation.Parent, each) == one && Leads(Of(KinRelation.Sibling, each)))
                    || (one == KinRelation.Parent && Leads(KinRelation.Sibling))
                );
                isNew |= leads[(int)one];
            }
        }

        return leads;

        bool Leads(KinRelation? relation) => relation is { } one && leads[(int)one];
    }

    private static KinRelation? Along(KinRelation[] line, KinRelation first, KinRelation second)
    {
        var (one, other) = (Array.IndexOf(line, first), Array.IndexOf(line, second));
        return one < 0 || other < 0 ? null : line[Math.Min(one + other + 1, line.Length - 1)];
    }

    private static KinRelation? Across(KinRelation first, KinRelation second) =>
        (first, second) switch
        {
            (KinRelation.Sibling, KinRelation.Parent) => KinRelation.UncleOrAunt,
            (KinRelation.Child, KinRelation.Sibling) => KinRelation.NephewOrNiece,
            (KinRelation.Child, KinRelation.UncleOrAunt) => KinRelation.Cousin,
            (KinRelation.NephewOrNiece, KinRelation.Parent) => KinRelation.Cousin,
            (KinRelation.Spouse, KinRelation.Child) => KinRelation.ChildInLaw,
            (KinRelation.Parent, KinRelation.Spouse) => KinRelation.ParentInLaw,
            (KinRelation.Sibling, KinRelation.Spouse) => KinRelation.SiblingInLaw,
            (KinRelation.Spouse, KinRelation.Sibling) => KinRelation.SiblingInLaw,
            _ => null,
        };
}
