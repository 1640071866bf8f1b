namespace GrassrootsDemocracy.Norms;

// Which of two wholes is never the smaller, whatever happened. By this, and by nothing else, shares of different wholes can
// be compared: a share of the larger whole is also that share of the smaller one.
internal static class Wholes
{
    // The larger one first. What is not here, and does not follow from it, does not hold of every vote: ballots handed out
    // can be fewer or more than those who took part; proxies and written opinions take part without being present; those on
    // the roll need not be of age for an assembly of another kind; a group or a household can send nobody or several.
    private static readonly (Base Larger, Base Smaller)[] Pairs =
    [
        (Base.Entitled, Base.Roll), // nobody is entered who has not the right to be
        (Base.Roll, Base.TookPart), // nobody votes who is not entered
        (Base.TookPart, Base.Collected), // everybody casts one ballot at the most
        (Base.Issued, Base.Collected), // what comes back was handed out
        (Base.Collected, Base.Valid), // a valid ballot is one that was cast
        (Base.Members, Base.Due), // exclusions only take members away
        (Base.Due, Base.Present), // who attends is one of those who were due
        (Base.Members, Base.TookPart), // in the vote of a body its members vote, themselves or by proxy
        (Base.Composition, Base.Present), // guests are not counted as present
        (Base.Composition, Base.TookPart), // in the vote of an assembly those vote of whom it is composed
        (Base.Composition, Base.ResidentsDelegates), // an assembly is its delegates and its committee
        (Base.Composition, Base.VillagersDelegates),
        (Base.Households, Base.HouseholdDelegates), // a household has one delegate at the most
    ];

    // For each whole a bit for each that is never larger than it, itself among them.
    private static readonly uint[] NeverLarger = Closed();

    public static bool IsNeverLess(Base whole, Base other) =>
        whole == other
        || (
            (uint)whole < NeverLarger.Length
            && (uint)other < NeverLarger.Length
            && (NeverLarger[(int)whole] >> (int)other & 1) != 0
        );

    private static uint[] Closed()
    {
        var closed = Enum.GetValues<Base>().Select(whole => 1u << (int)whole).ToArray();
        var hasGrown = true;
        while (hasGrown)
        {
            hasGrown = false;
            foreach (var (larger, smaller) in Pairs)
            {
                var all = closed[(int)larger] | closed[(int)smaller];
                hasGrown |= all != closed[(int)larger];
                closed[(int)larger] = all;
            }
        }

        return closed;
    }
}
