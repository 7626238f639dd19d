/** Where people of the simulated company work, and as what. */

interface Office {
  readonly location: string;
  readonly country: string;
  readonly locality: string;
  readonly region: string;
  readonly postalCode: string;
  readonly streetAddress: string;
  /** What work phone numbers begin with, and mobile numbers. */
  readonly phone: string;
  readonly mobile: string;
}

/** Countries are written in several ways on purpose, as they are in real directories. */
export const offices: readonly Office[] = [
  {
    location: 'Rotterdam HQ',
    country: 'NL',
    locality: 'Rotterdam',
    region: 'Zuid-Holland',
    postalCode: '3011 AA',
    streetAddress: 'Wijnhaven 107',
    phone: '+31 10 555',
    mobile: '+31 6 555',
  },
  {
    location: 'Leeds',
    country: 'UK',
    locality: 'Leeds',
    region: 'West Yorkshire',
    postalCode: 'LS1 4DY',
    streetAddress: '12 Park Row',
    phone: '+44 113 496',
    mobile: '+44 7700 900',
  },
  {
    location: 'Boulder',
    country: 'US',
    locality: 'Boulder',
    region: 'CO',
    postalCode: '80302',
    streetAddress: '2040 14th Street, Suite 200',
    phone: '+1 303-555',
    mobile: '+1 (720) 555',
  },
  {
    location: 'Austin',
    country: 'United States',
    locality: 'Austin',
    region: 'Texas',
    postalCode: '78701',
    streetAddress: '500 Congress Avenue',
    phone: '+1 512-555',
    mobile: '+1 (737) 555',
  },
  {
    location: 'Nagoya',
    country: '日本',
    locality: '名古屋市',
    region: '愛知県',
    postalCode: '〒450-0002',
    streetAddress: '中村区名駅4丁目7番1号',
    phone: '+81 52 555',
    mobile: '+81 90 5555',
  },
  {
    location: 'Porto',
    country: 'Portugal',
    locality: 'Porto',
    region: '',
    postalCode: '4000-322',
    streetAddress: 'Rua de Santa Catarina 312, 2.º Esq.',
    phone: '+351 22 555',
    mobile: '+351 91 555',
  },
  {
    location: 'Wrocław',
    country: 'Polska',
    locality: 'Wrocław',
    region: 'dolnośląskie',
    postalCode: '50-101',
    streetAddress: 'Rynek 14/3',
    phone: '+48 71 555',
    mobile: '+48 601 555',
  },
  {
    location: 'São Paulo',
    country: 'BRA',
    locality: 'São Paulo',
    region: 'SP',
    postalCode: '01310-100',
    streetAddress: 'Avenida Paulista 1374, 11º andar',
    phone: '+55 11 5555',
    mobile: '+55 11 95555',
  },
];

export const departments = [
  'Finance',
  'Human Resources',
  'Legal',
  'Manufacturing',
  'Marketing',
  'Operations',
  'Optics Research',
  'Procurement',
  'Product Management',
  'Quality',
  'Sales',
  'Service',
  'Software Engineering',
];

export const jobTitles = [
  'Account Manager',
  'Application Engineer',
  'Assembly Technician',
  'Business Analyst',
  'Buyer',
  'Controller',
  'Data Analyst',
  'Embedded Engineer',
  'Executive Assistant',
  'Field Service Engineer',
  'HR Partner',
  'Legal Counsel',
  'Optical Designer',
  'Paralegal',
  'Product Manager',
  'Quality Engineer',
  'Sales Director',
  'Software Engineer',
  'Support Specialist',
  'Technical Writer',
];

/** Longer than the 64 characters that Graph takes for a department. */
export const longDepartment = 'Regulatory Affairs, Quality Assurance and International Product Certification';

/** Longer than the 128 characters that Graph takes for a job title. */
export const longJobTitle =
  'Senior Principal Application Engineer for Spectroscopic Inline Measurement Systems in Food, Beverage and Pharmaceutical Production Lines';

/** Longer than the 40 characters that Graph takes for a postal code. */
export const longPostalCode = '80302 (deliveries: rear entrance, Goods In, door 4)';
