namespace ItaSite.Screening;

/// <summary>
/// Every kind of personal data in a text; what is a citizen number is not told again as something smaller.
/// </summary>
internal static class PersonalData
{
    public static IReadOnlyList<PersonalDatum> In(string text)
    {
        var groups = new DigitGroups(text);
        var plain = groups.TouchesLetter ? DisguisedDigits.Of(text) : text;
        if (!ReferenceEquals(plain, text))
            groups = new DigitGroups(plain);

        var found = new List<PersonalDatum>();
        var end = 0;
        foreach (
            var datum in CitizenNumbers
                .In(groups)
                .Concat(BankAccounts.In(groups))
                .Concat(Phones.In(groups))
                .Concat(EmailAddresses.In(text))
                .OrderBy(datum => datum.Start)
                .ThenBy(datum => datum.Kind)
        )
        {
            if (datum.Start < end)
                continue;

            found.Add(datum);
            end = datum.End;
        }

        return found;
    }
}
