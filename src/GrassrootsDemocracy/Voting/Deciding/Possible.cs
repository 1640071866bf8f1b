namespace GrassrootsDemocracy.Voting.Deciding;

// Whether some reading of all doubts together answers a question with yes.
internal enum Possible
{
    No,
    Yes,

    // The search ended at its bound: as good as yes for whoever asks, so that it errs only towards open.
    NotProven,
}
