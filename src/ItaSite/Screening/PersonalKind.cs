namespace ItaSite.Screening;

internal enum PersonalKind
{
    CitizenNumber,
    BankAccount,
    Phone,
    Email,
}
