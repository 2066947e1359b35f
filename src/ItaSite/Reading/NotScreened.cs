using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>Says what nobody could look into, so that no document passes unread without a word.</summary>
internal static class NotScreened
{
    public static readonly Bilingual ThisFile = new("ไฟล์นี้", "this file");

    /// <param name="where">As a phrase: "this file", "the embedded file a.bin".</param>
    /// <param name="why">As a clause: "it is locked with a password".</param>
    public static Diagnostic In(string file, Bilingual where, Bilingual why) =>
        Diagnostic.At(Place.TopOf(file), PrivacyProblems.InsideIsNotScreened, where, why);
}
