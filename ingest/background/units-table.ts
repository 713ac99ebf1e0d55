/** Made by scripts/background/make.ts: do not edit. Lines: first four digits of the code, directorate, division (- for a directorate), names, the most used first. */
export const TABLE = `
0000 NSB -	
0002 NSB OIG	Office Of Inspector General
0100 O/D -	Office Of The Director
0101 O/D OGC	General Counsel
0106 O/D OIA	OIA-Office of Integrative Activities
0107 O/D OCR	Office of Civil Rights
0109 O/D OISE	Office of International Science and Engineering
0200 IRM -	Office of Information & Resource Management
0204 IRM HRM	Division Of Human Resource Management
0206 IRM DAS	Division Of Administrative Services
0300 MPS -	Directorate for Mathematical and Physical Sciences
0301 MPS PHY	Division Of Physics
0302 MPS AST	Division Of Astronomical Sciences
0304 MPS DMS	Division Of Mathematical Sciences
0306 MPS OSI	Office of Strategic Initiatives (OSI)
0307 MPS DMR	Division Of Materials Research
0309 MPS CHE	Division Of Chemistry
0400 SBE -	Directorate for Social, Behavioral and Economic Sciences
0401 SBE SMA	SBE Office of Multidisciplinary Activities
0403 SBE NCSE	National Center for Science and Engineering Statistics.
0404 SBE BCS	Division of Behavioral and Cognitive Sciences
0405 SBE SES	Division of Social and Economic Sciences
0500 CSE -	Directorate for Computer and Information Science and Engineering
0501 CSE CCF	Division of Computing and Communication Foundations
0502 CSE IIS	Division of Information & Intelligent Systems
0505 CSE CNS	Division Of Computer and Network Systems
0509 CSE OAC	Office of Advanced Cyberinfrastructure (OAC)
0600 GEO -	Directorate for Geosciences
0601 GEO RISE	Integrative and Collaborative Education and Research (ICER)
0602 GEO AGS	Division of Atmospheric and Geospace Sciences
0603 GEO EAR	Division Of Earth Sciences
0604 GEO OCE	Division Of Ocean Sciences
0609 GEO OPP	Office of Polar Programs (OPP)
0700 ENG -	Directorate for Engineering
0701 ENG ECCS	Division of Electrical, Communications and Cyber Systems
0702 ENG CBET	Division of Chemical, Bioengineering, Environmental, and Transport Systems
0703 ENG CMMI	Division of Civil, Mechanical, and Manufacturing Innovation
0704 ENG EFMA	Office of Emerging Frontiers in Research and Innovation (EFRI)
0705 ENG EEC	Division of Engineering Education and Centers
0800 BIO -	Directorate for Biological Sciences
0801 BIO DEB	Division Of Environmental Biology
0804 BIO EF	Emerging Frontiers
0807 BIO MCB	Division of Molecular and Cellular Biosciences
0808 BIO DBI	Division of Biological Infrastructure
0809 BIO IOS	Division Of Integrative Organismal Systems
1000 BFA -	Office of Budget, Finance, & Award Management
1001 BFA DOB	Budget Division
1006 BFA RIO	Research Infrastructure Office
1100 EDU -	Directorate for STEM Education
1101 EDU DGE	Division Of Graduate Education
1104 EDU DUE	Division Of Undergraduate Education
1106 EDU EES	Div. of Equity for Excellence in STEM
1109 EDU DRL	Division of Research on Learning in Formal and Informal Settings (DRL)
1500 TIP -	Directorate for Technology, Innovation, and Partnerships
1501 TIP TF	Technology Frontiers
1502 TIP ITE	Innovation and Technology Ecosystems
1503 TIP TI	Translational Impacts
1600 OCIO -	Office of the Chief Information Officer
1602 OCIO DES	Division of Enterprise Services
`;
