namespace ItaSite.Tables;

/// <summary>Something that keeps a table from being an organisation chart.</summary>
/// <param name="Row">Null if it is a fault of the table as a whole.</param>
/// <param name="Column">The column of the faulty cell, from 0.</param>
internal sealed record OrganisationFault(OrganisationFaultKind Kind, DataRow? Row = null, int Column = 0);
