namespace GrassrootsDemocracy.Liaison.Delegates;

// Writes the lines about who came to a meeting.
internal static class SignUpLedger
{
    public static IEnumerable<Finding> Lines(NormOrOpen<ValueList<DelegateRight>> rights, SignUp signUp)
    {
        ValueList<string> uninvited =
        [
            .. signUp
                .Present.Union(signUp.Spoke, StringComparer.Ordinal)
                .Except(signUp.SignedUp, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        var attendance = rights.Norm?.Value.FirstOrDefault(right => right.What == DelegateRights.Attendance);
        var measure = attendance switch
        {
            { IsBySignUp: true } => Measure.AtMost(uninvited.Count, 0),
            null when rights.IsOpen => rights.Unfilled(uninvited.Count),
            null => Measure.Open(uninvited.Count),
            _ => Measure.Recorded(uninvited.Count),
        };

        // Of a right that is not on the list no provision speaks.
        var source = attendance is null && !rights.IsOpen ? null : rights.Source;
        yield return new(
            DelegateTermFindings.SignedUp,
            measure,
            source,
            uninvited.Count > 0 ? new NameList(uninvited) : Sentence.Of(CommonWords.None)
        );
        if (signUp.Places is { } places)
        {
            yield return new(
                DelegateTermFindings.Places,
                Measure.AtMost(signUp.Present.Count, places),
                rights.Source
            );
        }
    }
}
